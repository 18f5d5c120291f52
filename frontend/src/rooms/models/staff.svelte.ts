/** Who does which job in a show, who else could, and the keys they want. */
import { api, asApiError, type ApiError } from "../../lib/api";
import { said } from "../../lib/said.svelte";
import { studio } from "../../lib/store.svelte";
import type { KeyRow, Model, ModelJob } from "../../lib/types";

export class Staff {
  show = $state.raw<string | null>(null);
  jobs = $state.raw<ModelJob[]>([]);
  models = $state.raw<Model[]>([]);
  keys = $state.raw<KeyRow[]>([]);
  error = $state.raw<ApiError | null>(null);

  async load(show: string | null): Promise<void> {
    try {
      const [models, keys] = await Promise.all([api.models(show ?? undefined), api.keys()]);
      if (show !== this.show) return;
      this.jobs = models.jobs;
      this.models = models.models;
      this.keys = keys.keys;
      this.error = null;
    } catch (error) {
      this.error = asApiError(error);
    }
  }

  /** The models that could do a job beside this machine: those with a key first, then by name. */
  of(port: string): Model[] {
    return this.models.filter((model) => model.port === port && model.spoken && !model.provider.startsWith("embedded") && model.state !== "ended" && model.state !== "coming").toSorted((a, b) => Number(b.key) - Number(a.key) || a.name.localeCompare(b.name));
  }

  /** The model that does a job now, if it is one of the list. */
  model(job: ModelJob): Model | undefined {
    return this.models.find((model) => model.port === job.port && model.name === job.model && model.provider === job.where);
  }

  /** Chooses who does a job: a model's id, `auto` or `draft`. */
  async choose(port: string, name: string): Promise<void> {
    if (!this.show) return;
    const store = studio.show(this.show);
    try {
      store.take(await store.send(() => api.change(store.slug, { choices: { [port]: name } })));
      await this.load(this.show);
    } catch (error) {
      said.wrong(error);
    }
  }
}
