import { notFound } from "next/navigation";

/** Every other address of the desk: the desk's own page for what does not exist. */
export default function Elsewhere(): never {
  notFound();
}
