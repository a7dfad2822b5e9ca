import { useState } from "preact/hooks";

/** Light or dark, whatever the reader's system prefers. */
export function Theme() {
  const [isDark, setDark] = useState(() => window.matchMedia("(prefers-color-scheme: dark)").matches);
  const toggle = (): void => {
    document.documentElement.dataset["theme"] = isDark ? "light" : "dark";
    setDark(!isDark);
  };
  return (
    <button type="button" onClick={toggle} aria-pressed={isDark} aria-label="Dark" title="Light or dark">
      ◐
    </button>
  );
}
