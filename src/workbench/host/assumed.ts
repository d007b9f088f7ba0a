/**
 * What the host does as Excel is believed to do it, without a source: each
 * sentence to be tried in a real Excel. What has a source bears it where it is
 * written.
 */
export const assumed: readonly string[] = [
  "Text that looks like a number, a percentage, a time or a date (1999/4/1, 1999-04-01, 1999年4月1日, 4/1, 4-1, 4月1日, 1999/4) becomes one when it is written to a cell that is not formatted as text; Japanese eras, fractions, currencies and brackets stay text here.",
  "A number format follows what was typed: 0% or 0.00%, m/d/yyyy, d-mmm, mmm-yy, h:mm, #,##0.",
  "A text written with an apostrophe before it reads back without the apostrophe, from values and from formulas.",
  "One formula written to a whole range is copied: its relative references follow, as with Range.Formula in VBA.",
  "A formula of a table reads back with [@列] for this row; whole columns of its own table keep the table's name.",
  "A column whose data cells all got one formula in one write gives that formula to rows that come in later, through the API as well; writing to some of its cells does not make it a calculated column.",
  "Headers that are emptied or left empty become 列1, 列2 …; a header that exists gets a number behind it.",
  "A new table is called テーブル1, a new column 列1, a new chart グラフ 1, a new sheet Sheet2.",
  "Deleting a table's header row alone is refused; deleting all its data rows leaves one empty row; deleting all of it deletes the table.",
  "Cells that come in look as those above or to the left of them; validation and conditional formats cover them only where they come in between cells that have the rule.",
  "References in formulas, names and rules follow rows and columns that come in or go when the whole reference lies in the moved band; others stay.",
  "A rule's formula is written for the first cell of its first area, and reads back for the first cell of the range it is asked of.",
  "A validation rule belongs to cells: a new rule takes the place of any other; Table.resize does not extend rules, a row that a person adds below does.",
  "Conditional formats of the API hold a formula without structured references; their ids stay the same while the book is open.",
  "Reading a format that differs from cell to cell gives null; a cell without fill reads #FFFFFF.",
  "A protected sheet refuses, with AccessDenied: locked cells, changing tables, rules and page set-up, moving single cells; formatting, rows, columns, sorting and filtering only where its options allow them.",
  "A protected sheet keeps its tables from growing as people type.",
  "A column's widest digit is 7 pixels at 96 dpi, so 9.140625 of a file are 64 pixels or 48 points; an unset row is 15 points high, whatever is in it.",
  "Sorting raises a change of the sorted cells and a sorting event; changes of formats raise no change event.",
  "Every write of a batch raises its own event; events come after the answer, in their order.",
  "Copying cells takes values, formulas, looks and links along, no rules.",
  "A request that ends in the middle leaves done what was done; a lost answer leaves everything done.",
  "Nothing is calculated: a formula has no value until the book's calculator gives it one, and a formula written over itself keeps the value it had.",
  "A chart's place follows its cells; charts of cells on another sheet are not drawn.",
  "DataValidation.rule with a Range object as its list source is refused: only texts are written (office-js #277).",
  "Rows and columns keep at most 100,000 heights set at once; a whole sheet's row height is not kept.",
  "AutoFit makes a row as high as its longest cell, estimated from characters and column widths; hidden rows are fitted too.",
  "Names keep their references in English; a name over a column of a table becomes a fixed reference through the API.",
];
