/**
 * As much of a browser's window as the Office.js client looks at while it
 * loads: an address, a document in which nothing is found, storage that keeps
 * nothing, and the timers of this program.
 */
export function minimalWindow(displayLanguage: string): Record<string, unknown> {
  const nothing = (): null => null;
  const nobody = (): readonly never[] => [];
  const ignored = (): void => undefined;
  const element = { appendChild: ignored, setAttribute: ignored, style: {} };
  const location = { href: "https://localhost/", hostname: "localhost", protocol: "https:", search: "", hash: "", origin: "https://localhost" };
  const storage = { getItem: nothing, setItem: ignored, removeItem: ignored };
  const window: Record<string, unknown> = {
    navigator: { userAgent: "Node", platform: "", language: displayLanguage },
    location,
    localStorage: storage,
    sessionStorage: storage,
    document: {
      URL: location.href,
      location,
      readyState: "complete",
      cookie: "",
      head: element,
      body: element,
      documentElement: element,
      getElementById: nothing,
      getElementsByTagName: nobody,
      querySelectorAll: nobody,
      createElement: () => ({ ...element }),
      addEventListener: ignored,
      removeEventListener: ignored,
    },
    addEventListener: ignored,
    removeEventListener: ignored,
    console,
    setTimeout: (act: () => void, delay?: number) => setTimeout(act, delay),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    setInterval: (act: () => void, delay?: number) => setInterval(act, delay),
    clearInterval: (timer: NodeJS.Timeout) => clearInterval(timer),
    // The program's own, so that errors are instances of its Error and data of its Object and Array.
    Error,
    Object,
    Array,
    Promise,
    JSON,
    Date,
    Map,
    Set,
  };
  window["window"] = window;
  window["self"] = window;
  return window;
}
