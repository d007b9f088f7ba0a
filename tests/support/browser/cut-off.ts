import type { Page } from "playwright-core";
import { z } from "zod";
import { paneFrame } from "./pane-frame";

const found = z.array(z.string());

/**
 * Run in the pane: whatever stands out of it sideways, and every text of which a
 * part cannot be seen, because something around it ends before it does. What can
 * be scrolled to is not lost, except sideways: nobody looks for it there.
 */
const run = `(() => {
  const told = [];
  const main = document.querySelector("main");
  for (const [name, place] of [["page", document.documentElement], ["main", main]]) {
    if (place.scrollWidth > place.clientWidth) told.push(name + " scrolls sideways: " + place.scrollWidth + " in " + place.clientWidth);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue.trim();
    const parent = node.parentElement;
    if (text === "" || parent.closest("script,style,noscript,textarea,[hidden]") !== null || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    for (let around = parent; around !== null && around !== document.documentElement; around = around.parentElement) {
      const { overflowX, overflowY, clip } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // What only a screen reader is to hear is a point in size.
      if (edge.width <= 1 && edge.height <= 1) break;
      const isWide = overflowX !== "visible" && (box.right > edge.right + 1 || box.left < edge.left - 1);
      const isHigh = (overflowY === "hidden" || overflowY === "clip") && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1);
      if (!isWide && !isHigh) continue;
      told.push("cut off: " + text);
      break;
    }
  }
  for (const field of document.querySelectorAll("input:not([type=checkbox]):not([type=radio])")) {
    if (field.scrollWidth > field.clientWidth + 1) told.push("cut off: " + field.value);
  }
  return [...new Set(told)];
})()`;

/** What cannot be read in the pane as it stands: what stands out of it sideways, and texts that are cut off. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return found.parse(await paneFrame(page).evaluate(run));
}
