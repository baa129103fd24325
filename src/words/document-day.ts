/**
 * The day that Chinese prints directly before the number of a resolution, on which it was adopted, as ISO 8601. Null where
 * none stands there, or one that the calendar does not have.
 *
 *     又提及其 2004 年 12 月 2 日  [第59/50号决议]      →  2004-12-02
 */
export function documentDay(before: string): string | null {
  const [, year, month, day] = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日(?:通过)?的?\s?$/.exec(before) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
