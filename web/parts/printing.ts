import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether the page is being printed; then everything is laid out at once. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => {
      // The browser takes the page as it stands when this handler returns: no waiting for the next frame.
      const later = options.debounceRendering;
      options.debounceRendering = (render) => render();
      setPrinting(true);
      options.debounceRendering = later;
    };
    const after = (): void => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting;
}
