import { createRoot } from "react-dom/client";
import type { CheckService } from "./check-service";
import type { PaneService } from "./pane-service";
import { awaitedService } from "./shell/awaited-service";
import { ExcelSurface } from "./shell/excel-surface";
import { type Page, Pane, pages } from "./shell/Pane";

/** A ribbon button opens its page by name: `taskpane.html?page=update`. */
function askedPage(): Page {
  const asked = new URLSearchParams(location.search).get("page");
  return pages.find((page) => page === asked) ?? "home";
}

/** Resolves when Excel has answered; without Office.js it never will. */
async function excelReady(): Promise<void> {
  await Office.onReady();
}

// Office.js loads its client and asks Excel; meanwhile come the plan and all that is worked out from it, and the pane shows itself.
const ready = excelReady();
const composition = import("../app/composition/pane");

async function openWorkbook(): Promise<PaneService> {
  const [{ OpenWorkbook }] = await Promise.all([composition, ready]);
  return new OpenWorkbook();
}

async function openChecks(): Promise<CheckService> {
  const [{ OpenChecks }] = await Promise.all([composition, ready]);
  return new OpenChecks();
}

const place = document.getElementById("pane");
if (place !== null) createRoot(place).render(<Pane service={awaitedService(openWorkbook())} checks={openChecks()} excel={new ExcelSurface(ready)} firstPage={askedPage()} />);
