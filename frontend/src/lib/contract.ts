/** Holds `types.ts` to what the server says of itself: docs/openapi.json, as `npm run types` writes it into openapi.d.ts.
 *
 * Nothing of this reaches the bundle. Where the server answers something else than we read, svelte-check fails here.
 */
import type { components } from "./openapi";
import type * as T from "./types";

type Said = components["schemas"];
/** A type with its words and documents left open: the server says of some words only that they are words. */
type Open<V> = T.Json extends V
  ? unknown
  : V extends string
    ? string
    : V extends (infer Entry)[]
      ? Open<Entry>[]
      : V extends object
        ? { [Key in keyof V]: Open<V[Key]> }
        : V;
/** An answer with nothing left out: what has a default is always there. */
type Full<V> = V extends (infer Entry)[] ? Full<Entry>[] : V extends object ? { [Key in keyof V]-?: Full<V[Key]> } : V;
/** The server's answer can be read as ours. */
type Reads<Ours, Theirs> = Full<Theirs> extends Open<Ours> ? true : { ours: Open<Ours>; theirs: Full<Theirs> };
/** What we send is something that the server takes. */
type Sends<Theirs, Ours> = Ours extends Open<Theirs> ? true : { theirs: Open<Theirs>; ours: Ours };
type Holds<All extends true[]> = All;

export type Contract = Holds<[
  Reads<T.Library, Said["Library"]>,
  Reads<T.Reading, Said["ReadSentence"]>,
  Reads<T.Show, Said["Show"]>,
  Reads<T.DocumentView, Said["DocumentView"]>,
  Reads<T.Stepped, Said["Stepped"]>,
  Reads<T.TakeView, Said["TakeView"]>,
  Sends<Said["NoteView"], T.FrameNote>,
  Reads<T.Plan, Said["PlanView"]>,
  Reads<T.Quote, Said["Quote"]>,
  Reads<T.Call, Said["CallView"]>,
  Reads<T.Calls, Said["Queue"]>,
  Reads<T.Costs, Said["Costs"]>,
  Reads<Omit<T.Cut, "checks">, Omit<Said["Cut"], "checks">>,
  Reads<T.Screenplay, Said["ScriptView"]>,
  Reads<T.Package, Said["PackageView"]>,
  Reads<T.Models, Said["Models"]>,
  Reads<T.Keys, Said["Keys"]>,
  Sends<Said["Steps"]["steps"][number], T.Step>,
  Sends<Said["MakeAsked"] | Said["RedoAsked"], T.Ask>,
]>;
