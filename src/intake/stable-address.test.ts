import { describe, expect, it } from "vitest";
import { stableAddress } from "./stable-address.ts";

describe("stableAddress", () => {
  it.each([
    ["https://courier.example/dam?utm_source=rss&id=7&fbclid=x#top", undefined, "https://courier.example/dam?id=7"],
    ["https://courier.example/dam?utm_source=rss", undefined, "https://courier.example/dam"],
    ["https://courier.example/a%20b?q=%C3%A9+1&&x", undefined, "https://courier.example/a%20b?q=%C3%A9+1&&x"],
    ["/dam", "https://courier.example/feed.xml", "https://courier.example/dam"],
    ["//Courier.example:443/dam", "https://a.example", "https://courier.example/dam"],
    ["/dam", undefined, undefined],
    ["mailto:desk@courier.example", undefined, undefined],
    ["javascript:alert(1)", "https://courier.example", undefined],
    ["https://[", "https://courier.example", undefined],
  ])("%s at %s is %s", (address, base, stable) => {
    expect(stableAddress(address, base)).toBe(stable);
  });

  it("leaves alone what it gave", () => {
    const once = stableAddress("https://courier.example/dam?a=1&gclid=2&b=3");
    expect(stableAddress(once!)).toBe(once);
  });
});
