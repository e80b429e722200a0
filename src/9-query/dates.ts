/** True of a day that there is (2025-06-28), and of a month or year: 2025-06, 2025. */
export function isDateOrItsBeginning(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const day = `${text}${'-01-01'.slice(text.length - 4)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
