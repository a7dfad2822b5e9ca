import type { CheckView } from "./check-view.ts";

export function renderCheckHtml(_view: CheckView): string {
  return "";
}
