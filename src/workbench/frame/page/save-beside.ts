/** There is one workbook a page: another that is opened beside it is given to the person as a file. */
export function saveBeside(base64: string): void {
  const link = document.createElement("a");
  link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${base64}`;
  link.download = "Book2.xlsx";
  link.click();
}
