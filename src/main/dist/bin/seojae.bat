@echo off
rem Starts Seojae with a Java 25 or newer that it finds by JAVA_HOME, PATH or the usual places.
setlocal disabledelayedexpansion
set "HERE=%~dp0.."
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :try "%%~D"
if not defined JAVA (
  echo Seojae needs Java 25 or newer: https://adoptium.net 1>&2
  exit /b 3
)
set "CACHE="
if exist "%HERE%\lib\seojae.aot" set CACHE="-XX:AOTCache=%HERE%\lib\seojae.aot" -Xlog:aot=off -Xlog:cds=off
rem Java's own arguments know only the letters of the system's code page; the environment knows all.
set SEOJAE_COMMAND_LINE=%*
"%JAVA%\bin\java" %CACHE% @"%HERE%\lib\java.options" -cp "%HERE%\lib\seojae.jar" app.seojae.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION "%~1\release"') do call :newer "%%~V" "%~f1"
exit /b

:newer
set "MAJOR=%~1"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "JAVA=%~2"
exit /b
