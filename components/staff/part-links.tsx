"use client";
// The parts of the desk, the present one marked. Where one is, only Next's own hook says to a layout; the links need no script.
import { usePathname } from "next/navigation";

type Part = { path: string; href: string; label: string };

export function PartLinks({ label, parts }: { label: string; parts: Part[] }) {
  const here = usePathname();
  const [current] = parts
    .filter(({ path }) => here === path || here.startsWith(`${path}/`))
    .sort((one, other) => other.path.length - one.path.length);
  return (
    <nav aria-label={label} className="-mx-2 flex flex-wrap">
      {parts.map((part) => (
        <a
          key={part.path}
          href={part.href}
          aria-current={part === current ? (here === part.path ? "page" : "true") : undefined}
          className={`tool border-b-[3px] px-2 ${part === current ? "border-red" : "border-transparent"}`}
        >
          {part.label}
        </a>
      ))}
    </nav>
  );
}
