/**
 * What Excel's own surface looks like. The pane is shown before Excel has
 * answered; until then the browser's language stands for Excel's, which is
 * almost always the same, and no colour is known.
 */
export class ExcelSurface {
  readonly #ready: Promise<unknown>;
  #hasAnswered = false;

  constructor(ready: Promise<unknown>) {
    this.#ready = ready.then(() => (this.#hasAnswered = true));
  }

  /** The language Excel shows itself in: `ja-JP`. */
  readonly language = (): string => (this.#hasAnswered ? Office.context.displayLanguage : navigator.language);

  /** The background of Excel's theme, `#RRGGBB`; `null` when Excel does not say, or has not answered yet. */
  readonly background = (): string | null => (this.#hasAnswered ? backgroundOf(Office.context.officeTheme) : null);

  /**
   * Calls when there may be something new: Excel has answered, or a person comes
   * back to the pane. Excel tells of no new theme (its event is Outlook's
   * alone), so it is asked again then. Gives the function that ends it.
   */
  readonly subscribe = (tell: () => void): (() => void) => {
    this.#ready.then(tell, () => undefined);
    window.addEventListener("focus", tell);
    document.addEventListener("visibilitychange", tell);
    return () => {
      window.removeEventListener("focus", tell);
      document.removeEventListener("visibilitychange", tell);
    };
  };
}

/** Excel on the web gives no theme, though its types promise one. */
function backgroundOf(theme: Office.OfficeTheme | undefined): string | null {
  return theme?.bodyBackgroundColor ?? null;
}
