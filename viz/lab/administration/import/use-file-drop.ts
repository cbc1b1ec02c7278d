import { useEffect, useState } from "preact/hooks";
import type { AdministrationState } from "../administration-state.ts";
import { takeFile } from "./take-file.ts";

/** Takes files dropped anywhere on the page, so that none replaces it; tells whether one is being dragged over it. */
export function useFileDrop(state: AdministrationState): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
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
  return over;
}
