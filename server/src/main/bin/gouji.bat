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

set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="java.exe" (
  where /q java.exe
  if errorlevel 1 (
    echo gouji: Java 17 or newer is needed; set JAVA_HOME. 1>&2
    exit /b 2
  )
)

rem What Java says about itself goes to standard error: standard output belongs to the protocol and the reports.
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
