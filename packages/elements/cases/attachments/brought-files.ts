/** Takes files that are dropped on an element or pasted into it, as if they had been chosen. */
export function takeBrought(element: HTMLElement, take: (files: File[]) => unknown): void {
  const onBrought = (event: ClipboardEvent | DragEvent): void => {
    const brought = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
    // A table that is pasted brings a picture of itself: what is text stays text.
    if (!brought?.types.includes("Files") || brought.types.includes("text/plain")) return;
    event.preventDefault();
    if (event.type !== "dragover") take([...brought.files]);
  };
  element.addEventListener("paste", onBrought);
  element.addEventListener("dragover", onBrought);
  element.addEventListener("drop", onBrought);
}
