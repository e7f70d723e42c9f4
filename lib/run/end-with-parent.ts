// Loaded into Next's process: when the portal ends in whatever way, the connection to it breaks, and Next ends, too.
process.once("disconnect", () => process.exit(0));
// The connection alone shall not keep a process alive that has nothing else to do.
process.channel?.unref();
