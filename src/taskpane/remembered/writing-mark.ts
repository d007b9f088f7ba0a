const key = "jinzai-plan.writing";

/**
 * A note in the browser that something is being written, for as long as it is:
 * a pane that is loaded again meanwhile finds it and can say that the writing
 * was cut off. Where the browser keeps nothing there is no note.
 */
export const writingMark = {
  isThere: (): boolean => ignoringRefusal(() => sessionStorage.getItem(key) !== null) ?? false,
  set: (): void => void ignoringRefusal(() => sessionStorage.setItem(key, "yes")),
  take: (): void => void ignoringRefusal(() => sessionStorage.removeItem(key)),
};

/** Storage may be switched off: then every use of it throws. */
function ignoringRefusal<Value>(use: () => Value): Value | null {
  try {
    return use();
  } catch {
    return null;
  }
}
