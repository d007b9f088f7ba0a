/** The property in which a table's name is kept when the wished-for one was taken. */
export function tableNameProperty(table: string): string {
  return `plan.table.${table}`;
}
