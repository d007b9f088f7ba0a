/** Whether a person at this machine sees a browser that is opened: on Linux, where a display is; never where CI runs. */
export function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}
