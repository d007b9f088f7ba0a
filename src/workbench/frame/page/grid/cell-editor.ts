/** What a person does with the cell they edit. */
export interface CellEditing {
  readonly onBegin: () => void;
  readonly onEnd: () => void;
  readonly onEnter: (address: string, typed: string) => void;
}

/** Lets a person type over a cell: Enter, or a click elsewhere, writes; Escape leaves it as it was. */
export function editCell(cell: HTMLElement, content: string, { onBegin, onEnd, onEnter }: CellEditing): void {
  const address = cell.dataset["address"];
  if (address === undefined || cell.querySelector("input") !== null) return;
  const input = document.createElement("input");
  input.value = content;
  input.setAttribute("aria-label", address);
  let isOver = false;
  const finish = (isWritten: boolean): void => {
    if (isOver) return;
    isOver = true;
    const typed = input.value;
    input.remove();
    onEnd();
    if (isWritten && typed !== content) onEnter(address, typed);
  };
  input.addEventListener("keydown", (event) => {
    // An Enter that ends a Japanese conversion is not the Enter that ends the cell.
    if (event.isComposing) return;
    if (event.key === "Enter") finish(true);
    if (event.key === "Escape") finish(false);
    event.stopPropagation();
  });
  input.addEventListener("blur", () => finish(true));
  cell.append(input);
  onBegin();
  input.focus();
  input.select();
}
