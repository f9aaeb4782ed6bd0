#!/bin/sh
# What the looking rig (scripts/look.ts) needs beside npm: a browser, GitHub's Markdown, small pictures, fonts. Debian and Ubuntu.
# Safe to run again: nothing is fetched when all of it is there.
set -eu

packages='chromium cmark-gfm pngquant fonts-noto-color-emoji fonts-liberation fonts-dejavu-core'

missing=''
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

root=''
[ "$(id -u)" = 0 ] || root='sudo'
$root apt-get update -qq
# shellcheck disable=SC2086 # a list of names, split on purpose
$root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
