/** The day of an ISO date or date-time, in the parts that it has: "2025-04-30T08:00Z" → ["2025", "04", "30"]. */
export function dayParts(iso: string | null): string[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(iso ?? "") ?? [];
  return parts.filter((part) => part !== undefined);
}
