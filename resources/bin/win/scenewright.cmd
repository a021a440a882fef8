@echo off
rem scenewright generate "idea" --output film.mp4: the app's command line; without a command it opens the window.
if "%~1"=="generate" (
  "%~dp0..\..\Scenewright.exe" --disable-gpu --log-level=3 %*
) else (
  start "" "%~dp0..\..\Scenewright.exe" %*
)
exit /b %ERRORLEVEL%
