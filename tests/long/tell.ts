/** Says what a test has counted; `npm run test:long` shows it whether or not the test passes. */
export function tell(counts: Readonly<Record<string, number>>): void {
  for (const [what, count] of Object.entries(counts)) console.log(`• ${what}: ${count.toLocaleString("en")}`);
}
