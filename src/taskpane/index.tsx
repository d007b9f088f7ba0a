import { createRoot } from "react-dom/client";
import type { HostColors } from "./look/color-scheme";
import { type Page, Pane, pages } from "./shell/Pane";

/** What the program around the pane says of its colours. Excel on the web says nothing, though its types promise a theme. */
function hostColors(theme: Office.OfficeTheme | undefined): HostColors {
  return { background: theme?.bodyBackgroundColor ?? null, systemPrefersDark: matchMedia("(prefers-color-scheme: dark)").matches };
}

/** A ribbon button opens its page by name: `taskpane.html?page=update`. */
function askedPage(): Page {
  const asked = new URLSearchParams(location.search).get("page");
  return pages.find((page) => page === asked) ?? "home";
}

// The plan and all that is worked out from it come after the pane itself has begun to load.
const workbookModule = import("../app/composition/pane");

void Office.onReady(async () => {
  const place = document.getElementById("pane");
  if (place === null) return;
  const { OpenWorkbook } = await workbookModule;
  const language = Office.context.displayLanguage.toLowerCase().startsWith("ja") ? "ja" : "en";
  createRoot(place).render(<Pane service={new OpenWorkbook()} displayLanguage={language} hostColors={hostColors(Office.context.officeTheme)} firstPage={askedPage()} />);
});
