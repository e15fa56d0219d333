@echo off
rem Builds Plainleaf the first time and when its source has changed, then runs it.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "stamp=%home%\target\plainleaf.stamp"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>nul
if errorlevel 1 (
    echo plainleaf: no Java was found. Install a JDK, version 17 or later, or set JAVA_HOME. 1>&2
    exit /b 2
)

if not exist "%stamp%" goto build
powershell -NoProfile -Command "$stamp = (Get-Item -LiteralPath $env:stamp).LastWriteTimeUtc; $newer = @(Get-Item -LiteralPath (Join-Path $env:home 'pom.xml')) + @(Get-ChildItem -LiteralPath (Join-Path $env:home 'src\main') -Recurse -File) | Where-Object { $_.LastWriteTimeUtc -gt $stamp } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 goto build
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo plainleaf: Maven, mvn, is needed to build the program, and was not found. Install Maven 3.8 or later. 1>&2
    exit /b 2
)
if not exist "%home%\target" mkdir "%home%\target"
set "started=%home%\target\plainleaf.started"
type nul > "%started%"
echo plainleaf: building the program, the first time this downloads its libraries ... 1>&2
call mvn -q -B -Dstyle.color=never -f "%home%\pom.xml" -DskipTests -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
    echo plainleaf: the program could not be built; see the messages above. 1>&2
    exit /b 2
)
move /y "%started%" "%stamp%" >nul

:run
"%java%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dplainleaf.home=%home%" %PLAINLEAF_JAVA_OPTS% -cp "%home%\target\plainleaf.jar" plainleaf.cli.Main %*
exit /b %errorlevel%
