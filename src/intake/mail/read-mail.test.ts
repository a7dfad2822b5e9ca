import { expect, it } from "vitest";
import { readMail } from "./read-mail.ts";

const lines = (...all: readonly string[]): Buffer => Buffer.from(all.join("\r\n"));

const NEWSLETTER = lines(
  "From: =?utf-8?Q?Velm_Courier_=E2=80=93_Morning?= <morning@courier.example>",
  "To: reader@desk.example",
  "Subject: =?utf-8?B?RGFtIGhvbGRzIOKAkyBmb3Igbm93?=",
  "Date: Mon, 5 May 2031 06:30:00 +0200",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="b1"',
  "",
  "--b1",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Dam holds. See the HTML.",
  "--b1",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "<html><body><script>never()</script><h1>Dam holds =E2=80=93 for now</h1><p>The dam at Velm held through the night, the mayor=",
  " said on Sunday.</p><p>At least 1,200 people left their homes.</p></body></html>",
  "--b1--",
  "",
);

it("reads a newsletter: its HTML, with sender, subject and date", async () => {
  const { text, stated } = await readMail(NEWSLETTER, "morning.eml");
  expect(stated).toMatchObject({ outlet: "Velm Courier – Morning", title: "Dam holds – for now" });
  expect(Date.parse(stated.published!)).toBe(Date.parse("2031-05-05T04:30:00Z"));
  expect(text).toContain("the mayor said on Sunday.");
  expect(text).not.toContain("never");
});

it("reads a plain message", async () => {
  const bytes = lines(
    "From: desk@courier.example",
    "Subject: Road open",
    "Date: Mon, 5 May 2031 06:30:00 +0200",
    "",
    "The road is open again.",
    "",
    "It was closed for a week.",
  );
  const { text, stated } = await readMail(bytes, "road.eml");
  expect(text).toBe("The road is open again.\n\nIt was closed for a week.");
  expect(stated.outlet).toBe("desk@courier.example");
});

it("reads a page that a browser saved in one file: by its address, not as somebody's message", async () => {
  const bytes = lines(
    "From: <Saved by a browser>",
    "Snapshot-Content-Location: https://courier.example/dam",
    "Subject: Dam holds",
    "Date: Tue, 6 May 2031 10:00:00 -0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="m"',
    "",
    "--m",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: base64",
    "Content-Location: https://courier.example/dam",
    "",
    Buffer.from(
      "<html><body><article><p>The dam at Velm held through the night, the mayor said.</p></article></body></html>",
    ).toString("base64"),
    "--m",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "Content-Location: https://courier.example/dam.png",
    "",
    "iVBORw0KGgo=",
    "--m--",
    "",
  );
  const { text, stated } = await readMail(bytes, "dam.mhtml");
  expect(stated.url).toBe("https://courier.example/dam");
  expect(stated.published).toBeUndefined();
  expect(stated.outlet).toBeUndefined();
  expect(text).toContain("held through the night");
});

it("takes no mailbox for a message", async () => {
  const bytes = Buffer.from(`Subject: all\r\n\r\n${"\n".repeat(300_001)}`);
  await expect(readMail(bytes, "all.eml")).rejects.toThrow(/all\.eml: the message has more than 300,000 lines\./u);
});

it("says what it cannot read, and holds deep nesting", async () => {
  await expect(readMail(lines("Subject: nothing", "", ""), "empty.eml")).rejects.toThrow(
    /empty\.eml: the message has no words\./u,
  );
  const deep = ["Content-Type: multipart/mixed; boundary=x0", ""];
  for (let i = 0; i < 2000; i++) deep.push(`--x${i}`, `Content-Type: multipart/mixed; boundary=x${i + 1}`, "");
  await expect(readMail(lines(...deep), "deep.eml")).rejects.toMatchObject({ place: "deep.eml" });
});
