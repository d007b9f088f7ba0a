import type { Frame, Page } from "playwright-core";

/** The add-in's own page within the workbench's. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  return frame;
}
