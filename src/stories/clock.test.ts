import { expect, test } from "vitest";
import { Clock } from "./clock.ts";

test("it is as late as eight articles say, whatever order they come in", () => {
  const clock = new Clock();
  for (const moment of [70, 10, 80, 30, 50, 60, 20]) clock.tell(moment);
  expect(clock.now).toBe(-Infinity);
  clock.tell(40);
  expect(clock.now).toBe(10);
  clock.tell(5);
  expect(clock.now).toBe(10);
  clock.tell(90);
  expect(clock.now).toBe(20);
});

test("a few wrong dates do not move it", () => {
  const clock = new Clock();
  for (let moment = 1; moment <= 20; moment++) clock.tell(moment);
  const before = clock.now;
  for (const wrong of [1e12, 2e12, 3e12]) clock.tell(wrong);
  expect(clock.now - before).toBe(3);
});
