//! `ingram`: an assistant that arranges meetings by e-mail, on the user's own machine.
//!
//! This crate knows everything else and holds no rule of its own: commands, configuration, supervision, the demo.
//! Read first: [`cli`], then `house`, which puts the rooms together.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool speaks on its terminal")]

mod cli;
mod commands;
mod config;
mod house;
mod jsonl;
mod telling;
mod terminal;

use clap::Parser;
use cli::{Cli, Command};
use std::process::ExitCode;

fn main() -> ExitCode {
    // Before anything speaks TLS; a second provider in the process is refused, and the first one is the same.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if terminal::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        Command::Demo(options) => commands::demo::run(&options),
        Command::Init(options) => commands::init::run(&options),
        Command::Serve => commands::serve::run(&cli.config),
        Command::Host(command) => commands::host::run(&cli.config, command),
        Command::Meeting(command) => commands::meeting::run(&cli.config, command),
        Command::Why { id, json } => commands::meeting::run(&cli.config, cli::Meeting::Why { id, json }),
        Command::Slots(options) => commands::slots::run(&options),
        Command::Read(options) => commands::read::run(&options),
        Command::Simulate(options) => commands::simulate::run(&options),
        Command::Time => commands::time::run(),
        Command::Strip(options) => commands::strip::run(&options),
    }
}
