#!/bin/sh
# After the files of a deb or rpm are gone. Films are in the homes of their makers and stay.
set -e
# An upgrade also removes the old version; the new one has put its own things there.
case "$1" in upgrade | failed-upgrade | abort-* | 1) exit 0 ;; esac
rm -f /usr/bin/scenewright
if [ -f /etc/apparmor.d/scenewright ]; then
  apparmor_parser --remove /etc/apparmor.d/scenewright 2>/dev/null || true
  rm -f /etc/apparmor.d/scenewright
fi
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q /usr/share/applications || true; fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then gtk-update-icon-cache -qf /usr/share/icons/hicolor || true; fi
