/** The present moment in Japan, `YYYY-MM-DD hh:mm:ss`. */
export function moment(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", dateStyle: "short", timeStyle: "medium" }).format(new Date());
}
