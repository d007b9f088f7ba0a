/** A subdivision of an area (区分), under which initiatives stand. */
export interface Category {
  /** `1-2`: the second category of area `1`. Unique in the plan. */
  readonly id: string;
  /** As the plan's list prints it, mark included: `①キャリア形成の支援`. */
  readonly title: string;
}

/** An area of policy (施策分野), the plan's first division. */
export interface Area {
  readonly id: string;
  /** As printed, number included: `(1) 職員の主体的な成長を支援する研修・能力開発`. */
  readonly title: string;
  readonly categories: readonly Category[];
}
