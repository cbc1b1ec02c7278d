import { useEffect } from "preact/hooks";
import { useLab } from "../lab.ts";

/** Whether a field has its own undoing. */
function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== "range" && target.type !== "checkbox")
  );
}

/** Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z do again, outside text fields. */
export function useShortcuts(): void {
  const { store } = useLab();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writes(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) store.redo();
      else store.undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [store]);
}
