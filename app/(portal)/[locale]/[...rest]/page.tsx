// Every address that no page has: the 404 page in the reader's language.
import { notFound } from "next/navigation";

export default function NoSuchPage() {
  notFound();
}
