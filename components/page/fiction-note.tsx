// What must be read before anything else where what is shown is not real. Nothing where it is.
export function FictionNote({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <aside className="border-b-[3px] border-red bg-tint">
      <p className="page-width py-2 font-semibold">{text}</p>
    </aside>
  );
}
