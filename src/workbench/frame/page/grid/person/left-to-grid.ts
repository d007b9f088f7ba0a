/**
 * Commands that the grid carries out itself: they change no more than what is
 * in sight, or cells' contents, which the workbook is told. Every other command
 * on sheets is refused with a sentence: what the workbook could not follow would
 * only look as if it had been done.
 */
const leftToGrid = new Set([
  "auto-clear-content",
  "auto-fill",
  "change-zoom-ratio",
  "clear-selection-content",
  "copy",
  "copy-down",
  "copy-formula-only",
  "copy-right",
  "cut",
  "expand-selection",
  // These ask back, or count rows, and then carry out commands of their own.
  "insert-col-after",
  "insert-col-before",
  "insert-multi-cols-before",
  "insert-multi-cols-right",
  "insert-multi-rows-above",
  "insert-multi-rows-after",
  "insert-row-after",
  "insert-row-before",
  "move-selection",
  "move-selection-enter-tab",
  "paste",
  "paste-value",
  "paste-besides-border",
  "paste-formula",
  "refill",
  "remove-col-confirm",
  "remove-row-confirm",
  "remove-sheet-confirm",
  "scroll-to-cell",
  "scroll-view",
  "scroll-view-reset",
  "select-all",
  "select-range",
  "set-range-values",
  "set-scroll-relative",
  "set-worksheet-activate",
  "set-zoom-ratio",
]);

/** Whether a command may go on in the grid. Only commands on sheets are asked about: selecting, typing, panels are the grid's own affair. */
export function isLeftToGrid(id: string): boolean {
  const name = /^sheet\.command\.(.+)$/u.exec(id)?.[1];
  return name === undefined || leftToGrid.has(name);
}
