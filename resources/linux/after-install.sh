#!/bin/sh
# After the files of a deb or rpm are in place.
set -e
ln -sf /opt/Scenewright/resources/bin/scenewright /usr/bin/scenewright

# Chromium's sandbox takes user namespaces; where the kernel has none for users, its helper needs root's rights.
if [ -L /proc/self/ns/user ] && unshare --user true 2>/dev/null; then
  chmod 0755 /opt/Scenewright/chrome-sandbox
else
  chmod 4755 /opt/Scenewright/chrome-sandbox
fi

# Ubuntu 24.04 and later keep user namespaces from programs without a profile.
profile=/opt/Scenewright/resources/apparmor-profile
if [ -f "$profile" ] && apparmor_status --enabled >/dev/null 2>&1 &&
  apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
  cp -f "$profile" /etc/apparmor.d/scenewright
  apparmor_parser --replace --write-cache --skip-read-cache /etc/apparmor.d/scenewright || true
fi

if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q /usr/share/applications || true; fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then gtk-update-icon-cache -qf /usr/share/icons/hicolor || true; fi
