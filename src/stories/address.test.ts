import { expect, test } from "vitest";
import { addressKey } from "./address.ts";

test("leaves out what tells no pages apart", () => {
  expect(addressKey("https://www.harbour.example/news/ferry/?utm_source=feed&id=7#top")).toBe(
    "harbour.example/news/ferry?id=7",
  );
  expect(addressKey("http://harbour.example/news/ferry?id=7")).toBe("harbour.example/news/ferry?id=7");
});

test("a front page and what is no address name no article", () => {
  expect(addressKey("https://www.harbour.example/")).toBeNull();
  expect(addressKey("https://www.harbour.example/index.html")).toBeNull();
  expect(addressKey("harbour")).toBeNull();
});
