import { describe, expect, it } from "vitest";
import { addressSavedFrom } from "./saved-from.ts";

describe("addressSavedFrom", () => {
  it.each([
    [
      "<!DOCTYPE html>\n<!-- saved from url=(0030)https://courier.example/dam?x=1 -->\n<html>",
      "https://courier.example/dam?x=1",
    ],
    [
      "<html><!--\n Page saved with SingleFile \n url: https://courier.example/dam \n saved date: Sun May 04 2031 -->",
      "https://courier.example/dam",
    ],
    ["<!-- saved from url=(0014)about:internet -->", undefined],
    ["<!-- saved from url=(0016)file:///C:/dam.x -->", undefined],
    ["<p>saved from url=(0027)https://courier.example/dam</p>", undefined],
    ["<!-- saved from url=(0009)https://[ -->", undefined],
  ])("%j gives %s", (html, address) => {
    expect(addressSavedFrom(html)).toBe(address);
  });
});
