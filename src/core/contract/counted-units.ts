/** Units of what can only be counted whole, as 単位 has them: half a person or half an event is a slip. Hours and shares may have fractions. */
export const countedUnits: readonly string[] = ["人", "名", "回", "件", "事例", "所", "箇所", "か所", "課", "局", "区", "局区", "部署", "講座", "研修"];
