import type { AdministrationState } from "../administration-state.ts";
import { beginImport } from "./draft.ts";

/** One byte more than the reader takes: enough for it to say that a file is too large. */
const mostBytes = 20_000_001;

/** Reads the one file that was dropped or chosen into a draft; what stands in the way is told in the state. */
export async function takeFile(files: FileList | null | undefined, state: AdministrationState): Promise<void> {
  if (!files || files.length === 0) return;
  state.way.value = "table";
  if (files.length > 1) {
    state.trouble.value = "several";
    return;
  }
  const [file] = files;
  try {
    const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
    state.trouble.value = null;
    state.draft.value = beginImport(file.name, bytes);
  } catch {
    state.trouble.value = "unreadable";
  }
}
