/** Hands a file to the visitor's browser, which keeps it or asks where to. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun reading by the next turn; much later it no longer needs the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
