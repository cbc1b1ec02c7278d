import { useEffect } from "preact/hooks";
import type { AdministrationState } from "../administration-state.ts";
import { takeFile } from "./take-file.ts";

/** Takes files dropped anywhere on the page, so that none replaces it. One being dragged over it opens the way for tables. */
export function useFileDrop(state: AdministrationState): void {
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      state.dragging.value = true;
      state.way.value = "table";
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) state.dragging.value = false;
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      state.dragging.value = false;
      void takeFile(event.dataTransfer?.files, state);
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [state]);
}
