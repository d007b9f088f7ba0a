/** Who sits before the pane, as far as they said. */
export interface Person {
  /** A department's name, `office` for HR, `""` for nobody yet. */
  readonly who: string;
  readonly setWho: (who: string) => void;
}

/** The value of the HR office among the departments to choose from. */
export const office = "office";
