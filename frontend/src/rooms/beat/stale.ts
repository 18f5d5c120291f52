/** Redoing what went stale and was bought: one call for each tier, for no more than the price that was shown. */
import { api } from "../../lib/api";
import { said } from "../../lib/said.svelte";
import type { StaleLine, Tier } from "../../lib/types";

export async function redoStale(slug: string, lines: readonly StaleLine[]): Promise<void> {
  const tiers = new Map<Tier, StaleLine[]>();
  for (const line of lines.filter((one) => one.price !== 0)) tiers.set(line.tier, [...(tiers.get(line.tier) ?? []), line]);
  for (const [tier, group] of tiers) {
    const price = group.reduce<number | null>((sum, line) => (sum === null || line.price === null ? null : sum + line.price), 0);
    try {
      await api.ask({ show: slug, do: "make", tier, nodes: group.map((line) => line.node), approved: price });
    } catch (error) {
      said.wrong(error, "Saved. ");
    }
  }
}
