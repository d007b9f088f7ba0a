import { createRoot } from "react-dom/client";
import type { AttainmentService } from "./attainment-service";
import type { CheckService } from "./check-service";
import type { OutputService } from "./output-service";
import type { PaneService } from "./pane-service";
import { awaitedService } from "./shell/awaited-service";
import { ExcelSurface } from "./shell/excel-surface";
import { type Page, pages } from "./shell/pages";
import { Pane } from "./shell/Pane";

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

/** What the pane does about the entries: all of it over one reading of the workbook. */
async function openEntries(): Promise<{ readonly checks: CheckService; readonly attainment: AttainmentService; readonly outputs: OutputService }> {
  const [{ OpenAttainment, OpenChecks, OpenOutputs }] = await Promise.all([composition, ready]);
  const checks = new OpenChecks();
  return { checks, attainment: new OpenAttainment(checks), outputs: new OpenOutputs(checks) };
}

const place = document.getElementById("pane");
if (place !== null) {
  const entries = openEntries();
  createRoot(place).render(
    <Pane
      service={awaitedService(openWorkbook())}
      checks={entries.then(({ checks }) => checks)}
      attainment={entries.then(({ attainment }) => attainment)}
      outputs={entries.then(({ outputs }) => outputs)}
      excel={new ExcelSurface(ready)}
      firstPage={askedPage()}
    />,
  );
}
