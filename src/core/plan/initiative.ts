/** A department's part in an initiative. */
export interface DepartmentInCharge {
  readonly departmentId: string;
  /** The part the plan prints in brackets after the name (総括, 総括課); `null` when it prints none. */
  readonly note: string | null;
}

/** An initiative (取組) as the plan words it. Its goals and its schedule refer to it by `number`. */
export interface Initiative {
  /** 整理番号. */
  readonly number: number;
  readonly areaId: string;
  readonly categoryId: string;
  /** 取組名 as the plan's list prints it. */
  readonly title: string;
  /** Ids of the priorities marked ●; empty when none is. */
  readonly focuses: readonly string[];
  /** 担当部署 exactly as the plan's list prints it, spaces and brackets included. */
  readonly departmentsAsPrinted: string;
  /** The same departments one by one, in printed order. */
  readonly departments: readonly DepartmentInCharge[];
  /**
   * 取りまとめ部署, the one that draws the year together: the first department
   * named unless a plan says otherwise. An assumption wherever the plan is silent.
   */
  readonly leadDepartmentId: string;
  /** Page of the printed plan. */
  readonly page: number;
  /** 目的, verbatim. */
  readonly purpose: string;
  /** 内容, verbatim, a bullet an element, each beginning ・ where the plan prints it. */
  readonly content: readonly string[];
}
