@echo off
rem Starts Gouji on Windows:  gouji check FILE,  gouji lsp  and so on.
rem The jar is the one beside this script, in ..\lib, or where the project builds it; GOUJI_JAR names another.
rem Java is that of JAVA_HOME, or the one on the PATH. JAVA_OPTS adds options for it.
setlocal

set "JAR=%GOUJI_JAR%"
if not defined JAR if exist "%~dp0gouji.jar" set "JAR=%~dp0gouji.jar"
if not defined JAR if exist "%~dp0..\lib\gouji.jar" set "JAR=%~dp0..\lib\gouji.jar"
if not defined JAR if exist "%~dp0..\..\..\target\gouji.jar" set "JAR=%~dp0..\..\..\target\gouji.jar"
if not defined JAR (
  echo gouji: gouji.jar is missing; put it beside this script, or set GOUJI_JAR. 1>&2
  exit /b 2
)

if not exist "%JAR%" (
  echo gouji: there is no file "%JAR%"; set GOUJI_JAR to gouji.jar, or to nothing. 1>&2
  exit /b 2
)

rem Java by its whole name only: cmd would look into the current folder first, which may hold anybody's java.exe.
rem %%~$PATH:J looks through the PATH and nowhere else.
set "NoDefaultCurrentDirectoryInExePath=1"
set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (
  echo gouji: Java 17 or newer is needed; set JAVA_HOME. 1>&2
  exit /b 2
)
if "%JAVA:~1,1%"==":" goto run
if "%JAVA:~0,2%"=="\\" goto run
echo gouji: "%JAVA%" is not a whole path; set JAVA_HOME to one. 1>&2
exit /b 2

:run
rem The server lives long in little memory; a check of a folder may take what it needs, but ends before the thorough
rem compiler has paid for itself.
set "LIMITS=-XX:TieredStopAtLevel=1"
if /i "%~1"=="lsp" set "LIMITS=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -Xms8m -Xmx256m -Xss512k"

rem What Java says about itself goes to standard error: standard output belongs to the protocol and the reports.
"%JAVA%" -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %LIMITS% %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
