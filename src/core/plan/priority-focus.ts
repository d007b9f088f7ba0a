/** A priority of the plan (重点) that an initiative may serve; it may serve several, or none. */
export interface PriorityFocus {
  /** Stable ASCII name: `young`. */
  readonly id: string;
  /** Column header of the plan's list: `若手`. */
  readonly label: string;
  /** Its full name in the plan's text: `若手職員の人材育成`. */
  readonly title: string;
}
