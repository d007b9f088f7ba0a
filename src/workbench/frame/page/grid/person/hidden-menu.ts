/**
 * Entries of the grid's menus for what the workbook behind does not follow:
 * looks, sizes, frozen and hidden rows, protection, moving cells aside. They are
 * not offered; a shortcut that leads there is refused with a sentence.
 */
const hidden: readonly string[] = [
  "sheet.column-header-menu.sheet-frozen",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.cancel-frozen",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.clear-selection-all",
  "sheet.command.clear-selection-format",
  "sheet.command.copy-sheet",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.hide-col-confirm",
  "sheet.command.hide-row-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.paste-col-width",
  "sheet.command.paste-format",
  "sheet.command.set-col-auto-width",
  "sheet.command.set-col-frozen",
  "sheet.command.set-first-column-frozen",
  "sheet.command.set-first-row-frozen",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.set-row-frozen",
  "sheet.command.set-row-height",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-selected-cols-visible",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.set-selection-frozen",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.toggle-gridlines",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
];

/** What of the grid's menus is not shown, as the grid is told. */
export const hiddenMenu: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
