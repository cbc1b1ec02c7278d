import type { Note } from "../../../../sim/organisation/note.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { useSaying } from "../use-saying.ts";
import { plainWords } from "./plain-words.ts";

/** Kinds of notes in the order in which they are read. */
const kinds: readonly Note["kind"][] = ["file", "column", "row", "merge", "size", "fill", "type"];

/** Every guess of the reader, grouped by what it is about. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const { words, language } = useSaying();
  const { table } = words;
  return (
    <Disclosure summary={table.notes(notes.length)}>
      {kinds
        .map((kind) => ({ kind, told: notes.filter((note) => note.kind === kind) }))
        .filter(({ told }) => told.length > 0)
        .map(({ kind, told }) => (
          <Disclosure key={kind} summary={`${table.noteKinds[kind]} (${told.length})`} open={told.length < 8}>
            <ul class="administration-notes">
              {told.map(({ line, message }, i) => (
                <li key={i}>
                  {line !== undefined && <span class="administration-place">{table.line(line)}: </span>}
                  {plainWords(message)[language]}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
    </Disclosure>
  );
}
