/** What Ctrl K can run beside going somewhere. A room registers its commands: `$effect(() => commands.add([...]))`. */
import { untrack } from "svelte";
import type { IconName } from "./icons";

export interface Command {
  label: string;
  /** A kind or a price at the right: `Beat`, `~$0.08`. */
  hint?: string;
  icon: IconName;
  run: () => void;
}

class Commands {
  list = $state.raw<Command[]>([]);
  open = $state.raw(false);

  add(list: Command[]): () => void {
    this.list = [...untrack(() => this.list), ...list];
    return () => {
      this.list = untrack(() => this.list).filter((command) => !list.includes(command));
    };
  }
}

export const commands = new Commands();
